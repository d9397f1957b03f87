import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { RuleSetDetail } from "../../rule-set-detail"
import { inLanguage, periodInWords, settingInWords } from "./in-words"
import { AuthorityTable } from "./authority-table"

/** The settings of a rule set, each with its time and with whose word it is, and its authorities. */
export function SettingList({ ruleSet: { document } }: { ruleSet: RuleSetDetail }) {
  const { t, i18n } = useTranslation("ocopRules")
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("detail.authorities")}
      </Heading>
      <AuthorityTable authorities={document.authorities} />
      <Heading level="h2" className="px-6 py-4">
        {t("detail.settings")}
      </Heading>
      <dl>
        {document.settings.map(({ key, value, basis, ...period }) => (
          <div
            key={`${key} ${period.valid_from}`}
            className="grid grid-cols-1 gap-1 border-t px-6 py-3 md:grid-cols-3"
          >
            <dt>
              <Text size="small" weight="plus">
                {t(`settings.${key}`)}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t(`basis.${basis}`)}, {periodInWords(t, period)}
              </Text>
            </dt>
            <dd className="md:col-span-2">
              {settingInWords(t, i18n.language, key, value).map((line) => (
                <Text key={line} size="small">
                  {line}
                </Text>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {document.branches.length > 0 ? (
        <Text size="small" className="text-ui-fg-subtle border-t px-6 py-3">
          {document.branches
            .map((branch) => `${branch.code} ${inLanguage(i18n.language, branch.title_vi, branch.title_en)}`)
            .join(" · ")}
        </Text>
      ) : null}
    </Container>
  )
}
