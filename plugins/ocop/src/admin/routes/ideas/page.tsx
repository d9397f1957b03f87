import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LightBulb } from "@medusajs/icons"
import { Alert, Button, Container, Heading, Input, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"

import { ideaStates } from "../../../modules/dossier/idea-transitions"
import { IdeaCard } from "../../ideas/idea-card"
import { useIdeas } from "../../ideas/use-ideas"

/** Product ideas; those chosen as potential are the list of potential products. */
const IdeasPage = () => {
  const { t } = useTranslation("ocopDossier")
  const [params, setParams] = useSearchParams()
  const state = params.get("state") ?? ""
  const q = params.get("q") ?? ""
  const { data, isError } = useIdeas({ ...(state ? { state } : {}), ...(q ? { q } : {}) })
  const show = (changes: Record<string, string>) =>
    setParams({ ...Object.fromEntries(params), ...changes }, { replace: true })
  return (
    <Container className="p-0">
      <Heading className="px-6 py-4">{t("ideas")}</Heading>
      <div className="flex flex-col gap-4 px-6 pb-4">
        <div className="flex flex-wrap gap-2" role="group" aria-label={t("idea.state")}>
          {["", ...ideaStates].map((one) => (
            <Button
              key={one}
              size="small"
              variant={one === state ? "primary" : "secondary"}
              aria-pressed={one === state}
              onClick={() => show({ state: one })}
            >
              {one ? t(`idea.states.${one}`) : t("list.all")}
            </Button>
          ))}
        </div>
        <Input
          type="search"
          aria-label={t("idea.search")}
          placeholder={t("idea.search")}
          defaultValue={q}
          onChange={(event) => show({ q: event.target.value })}
        />
      </div>
      {isError ? <Alert variant="error">{t("loadFailed")}</Alert> : null}
      {data && data.count === 0 ? <Text className="px-6 pb-6">{t("idea.empty")}</Text> : null}
      {data?.ideas.map((idea) => (
        <IdeaCard key={idea.id} idea={idea} />
      ))}
    </Container>
  )
}
export default IdeasPage

export const config = defineRouteConfig({ label: "ideas", translationNs: "ocopDossier", icon: LightBulb })

export const handle = { breadcrumb: () => <Domain /> }

function Domain() {
  return useTranslation("ocopDossier").t("ideas")
}
