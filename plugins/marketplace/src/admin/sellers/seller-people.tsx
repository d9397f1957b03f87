import { Alert, Badge, Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { SellerPersonAnswer } from "../../queries/list-seller-people"
import { PersonDrawer } from "./person-drawer"
import { showPhone } from "./show-phone"
import { usePeople, useSavePerson } from "./use-people"

/** Who can sign in for a seller. */
export function SellerPeople({ sellerId }: { sellerId: string }) {
  const { t } = useTranslation("staff")
  const { data, error } = usePeople(sellerId)
  return (
    <Container className="p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("people.title")}</Heading>
        <PersonDrawer sellerId={sellerId} />
      </div>
      {error ? <Alert variant="error">{error.message || t("loadFailed")}</Alert> : null}
      {data?.people.length === 0 ? (
        <Text size="small" className="px-6 pb-4">
          {t("people.none")}
        </Text>
      ) : null}
      <ul>
        {data?.people.map((person) => (
          <PersonLine key={person.id} sellerId={sellerId} person={person} />
        ))}
      </ul>
    </Container>
  )
}

function PersonLine({ sellerId, person }: { sellerId: string; person: SellerPersonAnswer }) {
  const { t } = useTranslation("staff")
  const prompt = usePrompt()
  const { mutateAsync, isPending } = useSavePerson(sellerId, `/${person.id}/state`)

  const act = async (action: SellerPersonAnswer["actions"][number]) => {
    const isSure = await prompt({
      title: `${t(`people.actions.${action}`)}: ${person.name}`,
      description: t(`people.actionHints.${action}`),
      confirmText: t(`people.actions.${action}`),
    })
    if (isSure) {
      await mutateAsync({ action }).then(
        () => toast.success(t("people.changed")),
        (error: Error) => toast.error(error.message || t("failed")),
      )
    }
  }

  return (
    <li className="flex flex-wrap items-center justify-between gap-2 border-t px-6 py-3">
      <div>
        <Text size="small" weight="plus">
          {person.name} · {t(`people.roles.${person.role}`)}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {[person.email, person.phone && showPhone(person.phone)].filter(Boolean).join(" · ")}
        </Text>
      </div>
      <div className="flex items-center gap-2">
        <Badge size="2xsmall" color={person.state === "active" ? "green" : "grey"}>
          {t(`people.states.${person.state}`)}
        </Badge>
        {person.actions.map((action) => (
          <Button
            key={action}
            size="small"
            variant="secondary"
            isLoading={isPending}
            onClick={() => act(action)}
          >
            {t(`people.actions.${action}`)}
          </Button>
        ))}
      </div>
    </li>
  )
}
