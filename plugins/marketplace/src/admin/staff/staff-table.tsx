import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { StaffRow } from "../../queries/list-staff"
import { GiveRoleDrawer } from "./give-role-drawer"
import { HistoryDrawer } from "./history-drawer"
import { RoleLine } from "./role-line"

/** All accounts with what they hold. */
export function StaffTable({ staff }: { staff: StaffRow[] }) {
  const { t } = useTranslation("staff")
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("name")}</Table.HeaderCell>
            <Table.HeaderCell>{t("roles")}</Table.HeaderCell>
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {staff.map((person) => (
            <Table.Row key={person.user_id}>
              <Table.Cell className="py-3">
                <Text size="small" weight="plus">
                  {person.name}
                </Text>
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {person.email}
                </Text>
              </Table.Cell>
              <Table.Cell>
                {person.roles.map((held) => (
                  <RoleLine key={held.role} person={person} held={held} />
                ))}
                {person.roles.length === 0 ? (
                  <Text size="small" className="text-ui-fg-subtle">
                    {t("noRole")}
                  </Text>
                ) : null}
              </Table.Cell>
              <Table.Cell>
                <div className="flex justify-end gap-2">
                  <HistoryDrawer person={person} />
                  <GiveRoleDrawer person={person} />
                </div>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
