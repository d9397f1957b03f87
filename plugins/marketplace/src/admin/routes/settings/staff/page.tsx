import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Alert, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { StaffTable } from "../../../staff/staff-table"
import { useStaff } from "../../../staff/use-staff"

/** Who may do what. */
const StaffPage = () => {
  const { t } = useTranslation("staff")
  const { data, error } = useStaff()
  return (
    <Container className="p-0">
      <div className="px-6 py-4">
        <Heading>{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("hint")}
        </Text>
      </div>
      {error ? <Alert variant="error">{error.message || t("loadFailed")}</Alert> : null}
      {data ? <StaffTable staff={data.staff} /> : null}
    </Container>
  )
}
export default StaffPage

export const config = defineRouteConfig({ label: "title", translationNs: "staff" })

export const handle = { breadcrumb: () => <Title /> }

function Title() {
  return useTranslation("staff").t("title")
}
