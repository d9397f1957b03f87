import { Button, Container, Heading, Input, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { TargetKind } from "../../modules/dossier/year-targets"
import type { ProgrammeOverview } from "../../programme-overview"
import { useSetTargets } from "./use-programme"

type TargetsProps = Pick<ProgrammeOverview, "year" | "targets"> & { editable: boolean }

/** How far the year has come, and what it means to reach. */
export function Targets({ year, targets, editable }: TargetsProps) {
  const { t } = useTranslation("ocopDossier")
  const [typed, setTyped] = useState<Partial<Record<TargetKind, string>>>({})
  const { mutate, isPending, error } = useSetTargets()
  const changed = targets.flatMap(({ kind }) => {
    const target = Number.parseInt(typed[kind] ?? "", 10)
    return Number.isNaN(target) ? [] : [{ kind, target }]
  })
  const save = () =>
    mutate({ year, targets: changed }, { onSuccess: () => (setTyped({}), toast.success(t("saved"))) })
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("overview.targets", { year })}
      </Heading>
      {targets.map(({ kind, target, reached }) => (
        <div key={kind} className="flex flex-wrap items-center justify-between gap-4 border-t px-6 py-2">
          <div>
            <Text size="small" className="text-ui-fg-subtle">
              {t(`overview.targetKinds.${kind}`)}
            </Text>
            <Text size="small" weight="plus">
              {target === null
                ? t("overview.reachedOnly", { reached })
                : t("overview.reached", { reached, target })}
            </Text>
          </div>
          {editable ? (
            <Input
              size="small"
              className="w-24"
              inputMode="numeric"
              aria-label={`${t("overview.target")}: ${t(`overview.targetKinds.${kind}`)}`}
              placeholder={t("overview.target")}
              value={typed[kind] ?? ""}
              onChange={(event) => setTyped({ ...typed, [kind]: event.target.value })}
            />
          ) : null}
        </div>
      ))}
      {editable ? (
        <div className="flex items-center gap-4 border-t px-6 py-3">
          <Button
            size="small"
            variant="secondary"
            onClick={save}
            isLoading={isPending}
            disabled={changed.length === 0}
          >
            {t("overview.saveTargets")}
          </Button>
          {error ? (
            <Text size="small" className="text-ui-fg-error" role="alert">
              {error.message}
            </Text>
          ) : null}
        </div>
      ) : null}
    </Container>
  )
}
