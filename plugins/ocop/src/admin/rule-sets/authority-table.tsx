import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Authority } from "../../rules/rule-book"
import { inLanguage, periodInWords } from "./in-words"

type AuthorityTableProps = { authorities: readonly Omit<Authority, "rule_set_id">[] }

/** Rows of authorities: what, which star, who, from when to when. */
export function AuthorityTable({ authorities }: AuthorityTableProps) {
  const { t, i18n } = useTranslation("ocopRules")
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Body>
          {authorities.map((authority) => (
            <Table.Row key={`${authority.act} ${authority.star} ${authority.level} ${authority.valid_from}`}>
              <Table.Cell className="py-2">
                {t(`acts.${authority.act}`)} {t("stars", { count: authority.star })}
              </Table.Cell>
              <Table.Cell className="py-2">
                {inLanguage(i18n.language, authority.title_vi, authority.title_en)}
                <Text size="small" className="text-ui-fg-subtle">
                  {t(`levels.${authority.level}`)}
                </Text>
              </Table.Cell>
              <Table.Cell className="py-2">{periodInWords(t, authority)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
