import { Badge, Container, Heading, Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { FindingDetail, InspectionDetail } from "../../inspection-detail"
import { SEVERITIES, type Severity } from "../../modules/inspection/inspection-values"
import { ActionDrawer } from "../action-drawer"
import { showDay } from "../certificates/days"
import { Field } from "../certificates/field"
import { SelectField } from "../select-field"
import { Pictures, PicturesField } from "./pictures-field"
import { useInspectionPost } from "./use-inspections"

const colors: Record<Severity, "grey" | "orange" | "red"> = {
  minor: "grey",
  major: "orange",
  critical: "red",
}
const NONE = "none"

/** What isn't as it should be. */
export function Findings({ inspection, isOpen }: { inspection: InspectionDetail; isOpen: boolean }) {
  const { t } = useTranslation("inspection")
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading level="h2">{t("detail.findings")}</Heading>
        {isOpen ? <AddFinding inspection={inspection} /> : null}
      </div>
      {inspection.findings.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 pb-4">
          {t("detail.noFindings")}
        </Text>
      ) : null}
      {inspection.findings.map((finding) => (
        <Finding key={finding.id} finding={finding} />
      ))}
    </Container>
  )
}

function Finding({ finding }: { finding: FindingDetail }) {
  const { t } = useTranslation("inspection")
  return (
    <article className="flex flex-col gap-2 border-t px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Badge size="small" color={colors[finding.severity]}>
          {t(`severities.${finding.severity}`)}
        </Badge>
        <Text size="small" className="text-ui-fg-subtle">
          {t("detail.foundBy", { name: finding.by ?? t("detail.system"), day: showDay(finding.found_on) })}
        </Text>
      </div>
      <Text>{finding.text}</Text>
      <Pictures urls={finding.pictures} />
    </article>
  )
}

function AddFinding({ inspection }: { inspection: InspectionDetail }) {
  const { t, i18n } = useTranslation("inspection")
  const [severity, setSeverity] = useState<string>("minor")
  const [item, setItem] = useState(NONE)
  const [text, setText] = useState("")
  const [pictures, setPictures] = useState<string[]>([])
  const { mutateAsync } = useInspectionPost(`${inspection.id}/findings`)
  const items = inspection.checklists.flatMap((list) => list.items)
  const save = async () => {
    await mutateAsync({ severity, item: item === NONE ? null : item, text, pictures })
    setText("")
    setPictures([])
  }
  return (
    <ActionDrawer
      title={t("detail.addFinding")}
      description={t("form.keptForGood")}
      words={{
        save: t("form.add"),
        cancel: t("form.cancel"),
        failed: t("form.failed"),
        done: t("detail.saved"),
      }}
      onSave={save}
    >
      <SelectField
        id="severity"
        name={t("form.severity")}
        placeholder={t("form.choose")}
        value={severity}
        choices={SEVERITIES.map((value) => ({ value, label: t(`severities.${value}`) }))}
        onChange={setSeverity}
      />
      <SelectField
        id="item"
        name={t("form.item")}
        placeholder={t("form.choose")}
        value={item}
        choices={[
          { value: NONE, label: t("form.noItem") },
          ...items.map(({ code, text_vi, text_en }) => ({
            value: code,
            label: i18n.language.startsWith("en") ? text_en : text_vi,
          })),
        ]}
        onChange={setItem}
      />
      <Field id="text" name={t("form.text")}>
        <Textarea id="text" rows={5} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <PicturesField urls={pictures} onChange={setPictures} />
    </ActionDrawer>
  )
}
