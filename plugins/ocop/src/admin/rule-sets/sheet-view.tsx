import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { criteriaOf } from "../../scoring/sheet-tree"
import type { Section, Sheet } from "../../scoring/sheet"
import { CriterionView } from "./criterion-view"
import { inLanguage } from "./in-words"

/** A criteria sheet as it is printed: parts, sections, criteria with options and gates. */
export function SheetView({ sheet, closeAddress }: { sheet: Sheet; closeAddress: string }) {
  const { t, i18n } = useTranslation("ocopRules")
  const text = (vi: string, en: string) => inLanguage(i18n.language, vi, en)
  const criteria = criteriaOf(sheet).map(({ criterion }) => criterion)
  const options = criteria.flatMap((criterion) => criterion.options)
  const gates = options.filter(({ min_for_star }) => min_for_star !== undefined)
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h2">
            {sheet.code} {text(sheet.title_vi, sheet.title_en)}
          </Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("sheet.counts", {
              criteria: criteria.length,
              options: options.length,
              gates: gates.length,
            })}
          </Text>
          <Text size="small">
            {t("sheet.agencies")}: {sheet.lead_agencies_vi.join(", ")}
          </Text>
          {sheet.disqualify.length > 0 ? (
            <Text size="small">
              {t("sheet.eliminations")}: {sheet.disqualify.map(({ vi, en }) => text(vi, en)).join("; ")}
            </Text>
          ) : null}
        </div>
        <Button size="small" variant="secondary" asChild>
          <Link to={closeAddress}>{t("sheet.close")}</Link>
        </Button>
      </div>
      {sheet.parts.map((part) => (
        <section key={part.code} aria-label={text(part.title_vi, part.title_en)}>
          <div className="bg-ui-bg-subtle border-t px-6 py-3">
            <Text weight="plus">
              {part.code}. {text(part.title_vi, part.title_en)} – {t("points", { count: part.max })}
            </Text>
          </div>
          {part.sections.map((section) => (
            <SectionView key={section.code} section={section} />
          ))}
        </section>
      ))}
    </Container>
  )
}

function SectionView({ section }: { section: Section }) {
  const { t, i18n } = useTranslation("ocopRules")
  return (
    <div className="border-t px-6 py-3">
      {section.scored_as_one ? null : (
        <Text weight="plus" size="small">
          {section.code}. {inLanguage(i18n.language, section.title_vi, section.title_en)} –{" "}
          {t("points", { count: section.max })}
        </Text>
      )}
      {section.criteria.map((criterion) => (
        <CriterionView
          key={criterion.code}
          criterion={criterion}
          group={section.groups?.find(({ code }) => code === criterion.group)}
        />
      ))}
    </div>
  )
}
