import { defineRouteConfig } from "@medusajs/admin-sdk"
import { User } from "@medusajs/icons"
import { Alert, Badge, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { useMyStaff } from "../../staff/use-staff"

/** What the signed-in person is here for. */
const MyRolesPage = () => {
  const { t } = useTranslation("staff")
  const [params] = useSearchParams()
  const { data, error } = useMyStaff()
  if (error) {
    return <Alert variant="error">{error.message || t("loadFailed")}</Alert>
  }
  const { name = "", roles = [], communes = null } = data?.staff ?? {}
  return (
    <Container className="flex flex-col gap-4">
      <Heading>{t("mine.hello", { name })}</Heading>
      {data && roles.length === 0 ? <Alert variant="warning">{t("mine.none")}</Alert> : null}
      {roles.length > 0 && params.has("elsewhere") ? <Alert>{t("mine.notHere")}</Alert> : null}
      <ul className="flex flex-col gap-3">
        {roles.map((role) => (
          <li key={role} className="flex flex-wrap items-center gap-3">
            <Badge color="blue">{t(`names.${role}`)}</Badge>
            <Text size="small">{t(`tasks.${role}`)}</Text>
          </li>
        ))}
      </ul>
      {communes ? (
        <Text size="small">
          {t("mine.communes", { names: communes.map((commune) => commune.name).join(", ") })}
        </Text>
      ) : null}
    </Container>
  )
}
export default MyRolesPage

export const config = defineRouteConfig({ label: "mine.title", translationNs: "staff", icon: User })

export const handle = { breadcrumb: () => <Title /> }

function Title() {
  return useTranslation("staff").t("mine.title")
}
