import { Badge, Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { CertificateDetail } from "../../certificate-detail"
import type { CredentialRow } from "../../certificate-follow-up"
import { showDay, showInstant } from "../certificates/days"
import { useCredentials } from "./use-credentials"

/** The signed files of a certificate and its print. */
export function CredentialFiles({ certificate }: { certificate: CertificateDetail }) {
  const { t } = useTranslation("ocopCredential")
  const { data } = useCredentials(certificate.id)
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h2">{t("files.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {data?.credentials.length === 0 ? t("files.empty") : t("files.hint")}
          </Text>
        </div>
        {certificate.badge?.last_star ? (
          <Button size="small" variant="secondary" asChild>
            <a href={`/admin/ocop/certificates/${certificate.id}/pdf`} download>
              {t("files.print")}
            </a>
          </Button>
        ) : null}
      </div>
      <ul className="flex flex-col">
        {data?.credentials.map((file) => (
          <li key={file.id} className="border-t px-6 py-3">
            <File file={file} />
          </li>
        ))}
      </ul>
    </Container>
  )
}

function File({ file }: { file: CredentialRow }) {
  const { t } = useTranslation("ocopCredential")
  const { valid_until, issued_at, kid, withdrawn_at, withdrawn_because } = file
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" weight="plus">
          {t("files.until", { day: showDay(valid_until) })}
        </Text>
        <Badge size="2xsmall" color={withdrawn_at ? "red" : "green"}>
          {withdrawn_at
            ? t(`files.causes.${withdrawn_because}`, { day: showInstant(withdrawn_at) })
            : t("files.holds")}
        </Badge>
      </div>
      <Text size="xsmall" className="text-ui-fg-muted">
        {t("files.signed", { day: showInstant(issued_at), kid: kid.slice(0, 12) })}
      </Text>
    </>
  )
}
