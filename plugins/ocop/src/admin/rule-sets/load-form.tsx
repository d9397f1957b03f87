import { Alert, Button, Drawer, Input, Label, Text, Textarea, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"

import { PreviewResult } from "./preview-result"
import { readFile } from "./read-file"
import { useLoadRuleSet, usePreview, type LoadedFile } from "./use-rule-sets"

type LoadFormProps = {
  corrects: { id: string; decision: string; version: number } | null
  onDone: () => void
}

/** A file, what it would change, the reason, and the confirmation. What was chosen stays after a refusal. */
export function LoadForm({ corrects, onDone }: LoadFormProps) {
  const { t } = useTranslation("ocopRules")
  const [file, setFile] = useState<LoadedFile | "unreadable">()
  const [reason, setReason] = useState("")
  const preview = usePreview(corrects?.id ?? null)
  const load = useLoadRuleSet(corrects?.id ?? null)
  const found = preview.data?.preview
  const nothing = corrects !== null && found?.changes.length === 0
  const ready = found !== undefined && found.faults.length === 0 && !nothing && !preview.isPending
  const error = preview.error ?? load.error

  const choose = async (chosen: File | undefined) => {
    load.reset()
    preview.reset()
    const content = chosen ? await readFile(chosen) : undefined
    setFile(content)
    if (content !== undefined && content !== "unreadable") {
      preview.mutate(content)
    }
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready || file === undefined || file === "unreadable") {
      return
    }
    const body = { document: file, reason, ...(corrects ? { base_version: corrects.version } : {}) }
    await load.mutateAsync(body).then(
      ({ rule_set: { document, version } }) => {
        toast.success(t("load.saved", { decision: document.decision, version }))
        onDone()
      },
      // The refusal is shown in the form.
      () => undefined,
    )
  }

  return (
    <form onSubmit={save} className="flex min-h-0 flex-1 flex-col">
      <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
        <div className="flex flex-col gap-1">
          <Label htmlFor="rule-set-file" size="small" weight="plus">
            {t("load.file")}
          </Label>
          <Input
            id="rule-set-file"
            type="file"
            accept="application/json,.json"
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        </div>
        {file === "unreadable" ? (
          <Alert variant="error" role="alert">
            {t("load.notJson")}
          </Alert>
        ) : null}
        {preview.isPending ? <Text role="status">{t("load.checking")}</Text> : null}
        {found ? <PreviewResult preview={found} isCorrection={corrects !== null} /> : null}
        {corrects ? (
          <div className="flex flex-col gap-1">
            <Label htmlFor="rule-set-reason" size="small" weight="plus">
              {t("load.reason")}
            </Label>
            <Textarea
              id="rule-set-reason"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
        ) : null}
        {error ? (
          <Alert variant="error" role="alert">
            {error.message || t("load.failed")}
          </Alert>
        ) : null}
      </Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button type="button" variant="secondary" size="small">
            {t("load.cancel")}
          </Button>
        </Drawer.Close>
        <Button type="submit" size="small" isLoading={load.isPending} disabled={!ready}>
          {t("load.confirm")}
        </Button>
      </Drawer.Footer>
    </form>
  )
}
