import { Alert, Badge, Button, Container, Heading, Table, Text, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { showInstant } from "../../../certificates/days"
import { useRotateKey, useSigningKeys } from "../../../credentials/use-credentials"

/** The keys that certificate files are signed with, and the way to a new one. */
const SigningKeysPage = () => {
  const { t } = useTranslation("ocopCredential")
  const { data, error } = useSigningKeys()
  const { mutateAsync, isPending } = useRotateKey()
  const prompt = usePrompt()

  const rotate = async () => {
    const isSure = await prompt({
      title: t("keys.rotate"),
      description: t("keys.confirm"),
      confirmText: t("keys.yes"),
      cancelText: t("keys.no"),
    })
    if (isSure) {
      await mutateAsync().then(
        () => toast.success(t("keys.rotated")),
        (refusal: Error) => toast.error(refusal.message || t("keys.failed")),
      )
    }
  }

  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="max-w-2xl">
          <Heading>{t("keys.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("keys.intro")}
          </Text>
        </div>
        <Button size="small" variant="secondary" isLoading={isPending} onClick={() => void rotate()}>
          {t("keys.rotate")}
        </Button>
      </div>
      {error ? <Alert variant="error">{error.message}</Alert> : null}
      {data?.keys.length === 0 ? <Text className="px-6 pb-6">{t("keys.empty")}</Text> : null}
      {data && data.keys.length > 0 ? (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("keys.key")}</Table.HeaderCell>
              <Table.HeaderCell>{t("keys.from")}</Table.HeaderCell>
              <Table.HeaderCell>{t("keys.to")}</Table.HeaderCell>
              <Table.HeaderCell>{t("keys.signed")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data.keys.map(({ kid, active_from, retired_at, signed }) => (
              <Table.Row key={kid}>
                <Table.Cell className="font-mono">{kid.slice(0, 16)}</Table.Cell>
                <Table.Cell>{showInstant(active_from)}</Table.Cell>
                <Table.Cell>
                  {retired_at ? (
                    showInstant(retired_at)
                  ) : (
                    <Badge size="2xsmall" color="green">
                      {t("keys.inUse")}
                    </Badge>
                  )}
                </Table.Cell>
                <Table.Cell>{signed}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      ) : null}
    </Container>
  )
}
export default SigningKeysPage

export const handle = { breadcrumb: () => <Title /> }

function Title() {
  return useTranslation("ocopCredential").t("keys.title")
}
