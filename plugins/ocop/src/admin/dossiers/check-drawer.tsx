import { Button, Drawer, Label, Select, Text, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { DossierPaper } from "../../dossier-papers"
import { checkResults, type CheckResult } from "../../modules/dossier/evidence-checks"
import { useSendToDossier } from "./use-dossiers"

/** Notes what somebody found who looked at a paper. */
export function CheckDrawer({ dossier_id, paper }: { dossier_id: string; paper: DossierPaper }) {
  const { t } = useTranslation("ocopDossier")
  const [isOpen, setOpen] = useState(false)
  const [result, setResult] = useState<CheckResult>("valid")
  const [comment, setComment] = useState("")
  const { mutate, isPending, error } = useSendToDossier(dossier_id, `/evidence/${paper.id}/check`)
  const send = () =>
    mutate(
      { result, comment: comment || null },
      {
        onSuccess: () => {
          toast.success(t("saved"))
          setOpen(false)
        },
      },
    )
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("papers.check")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("papers.checkTitle")}</Drawer.Title>
          <Drawer.Description>{paper.title ?? paper.filename}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-2">
          <Label htmlFor={`result-${paper.id}`} size="small" weight="plus">
            {t("papers.result")}
          </Label>
          <Select value={result} onValueChange={(value) => setResult(value as CheckResult)}>
            <Select.Trigger id={`result-${paper.id}`}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {checkResults.map((one) => (
                <Select.Item key={one} value={one}>
                  {t(`papers.results.${one}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          <Label htmlFor={`comment-${paper.id}`} size="small" weight="plus">
            {t("papers.comment")}
          </Label>
          <Textarea
            id={`comment-${paper.id}`}
            rows={5}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
          {error ? (
            <Text size="small" className="text-ui-fg-error" role="alert">
              {error.message}
            </Text>
          ) : null}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">{t("cancel")}</Button>
          </Drawer.Close>
          <Button onClick={send} isLoading={isPending}>
            {t("act.confirm")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
