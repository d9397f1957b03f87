import { Badge, Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { RuleSetDetail } from "../../rule-set-detail"
import { showDay } from "../certificates/days"
import { Facts } from "../certificates/facts"
import { inLanguage, periodInWords } from "./in-words"

/** The head facts of a rule set, with what one has to know before relying on it. */
export function RuleSetFacts({ ruleSet }: { ruleSet: RuleSetDetail }) {
  const { t, i18n } = useTranslation("ocopRules")
  const { document, version, versions } = ruleSet
  const text = (vi: string, en: string) => inLanguage(i18n.language, vi, en)
  const bands = document.star_bands.map(({ star, min }) => t("detail.band", { star, min }))
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center gap-3 px-6 py-4">
        <Heading>{document.decision}</Heading>
        {document.sample ? (
          <Badge size="small" color="orange">
            {t("sample")}
          </Badge>
        ) : null}
        <Text className="text-ui-fg-subtle">{t("log.version", { version })}</Text>
      </div>
      {versions[0]?.version === version ? null : (
        <div className="flex flex-wrap items-center gap-3 px-6 pb-4">
          <Text className="text-ui-fg-error">{t("detail.showing", { version })}</Text>
          <Button size="small" variant="secondary" asChild>
            <Link to={`/rule-sets/${document.id}`}>{t("detail.newest")}</Link>
          </Button>
        </div>
      )}
      <Facts
        facts={[
          [t("detail.title"), text(document.title_vi, document.title_en)],
          [t("detail.issued"), document.issued_on && showDay(document.issued_on)],
          [t("detail.validity"), periodInWords(t, document)],
          [t("detail.replaces"), document.replaces.join(", ")],
          [
            t("detail.structure"),
            document.structure.parts
              .map((part) => `${part.code} ${text(part.title_vi, part.title_en)}: ${part.max}`)
              .join(" · "),
          ],
          [t("detail.bands"), bands.join(" · ")],
          [t("detail.sources"), document.sources.length > 0 ? <Sources sources={document.sources} /> : null],
          [
            t("detail.notes"),
            document.notes.length > 0 ? (
              <ul className="list-disc pl-4">
                {document.notes.map(({ place, vi, en }) => (
                  <li key={vi}>{[place, text(vi, en)].filter(Boolean).join(": ")}</li>
                ))}
              </ul>
            ) : null,
          ],
        ]}
      />
    </Container>
  )
}

function Sources({ sources }: { sources: readonly string[] }) {
  return (
    <>
      {sources.map((source) => (
        <a
          key={source}
          href={source}
          target="_blank"
          rel="noreferrer"
          className="text-ui-fg-interactive block break-all hover:underline"
        >
          {source}
        </a>
      ))}
    </>
  )
}
