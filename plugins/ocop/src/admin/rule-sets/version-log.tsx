import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { RuleSetDetail } from "../../rule-set-detail"
import { showInstant } from "../certificates/days"
import { ChangeList } from "./change-list"

/** The versions of a rule set, newest first: why, who, when, what differs. */
export function VersionLog({ ruleSet }: { ruleSet: RuleSetDetail }) {
  const { t } = useTranslation("ocopRules")
  const { document, version: shown, versions } = ruleSet
  return (
    <Container className="p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("log.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("log.hint")}
        </Text>
      </div>
      <ol>
        {versions.map(({ version, reason, recorded_at, recorded_by, changes }) => (
          <li key={version} className="border-t px-6 py-4">
            <div className="flex flex-wrap items-center gap-3">
              <Text weight="plus">{t("log.version", { version })}</Text>
              {version === shown ? null : (
                <Link
                  to={`/rule-sets/${document.id}?version=${version}`}
                  className="text-ui-fg-interactive txt-small hover:underline"
                >
                  {t("log.view")}
                </Link>
              )}
            </div>
            {recorded_by && reason ? <Text size="small">{reason}</Text> : null}
            <Text size="xsmall" className="text-ui-fg-muted">
              {recorded_by
                ? t("log.by", { name: recorded_by.name, day: showInstant(recorded_at) })
                : t("log.shipped", { day: showInstant(recorded_at) })}
            </Text>
            {changes.count > 0 ? (
              <details>
                <summary className="txt-small cursor-pointer py-1">
                  {t("log.changes", { count: changes.count })}
                </summary>
                <ChangeList changes={changes.first} count={changes.count} />
              </details>
            ) : null}
          </li>
        ))}
      </ol>
    </Container>
  )
}
