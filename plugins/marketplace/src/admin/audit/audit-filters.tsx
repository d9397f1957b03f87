import { Button, Input, Label } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

export const AUDIT_FILTERS = ["day", "actor_id", "entity_id"] as const
type AuditFilterName = (typeof AUDIT_FILTERS)[number]
export type AuditFilterValues = Partial<Record<AuditFilterName, string>>

type AuditFiltersProps = { values: AuditFilterValues; onChange: (values: AuditFilterValues) => void }

const LABELS = { day: "audit.day", actor_id: "audit.actorId", entity_id: "audit.entityId" } as const

/** What the log is narrowed by. */
export function AuditFilters({ values, onChange }: AuditFiltersProps) {
  const { t } = useTranslation("staff")
  return (
    <div className="flex flex-wrap items-end gap-3">
      {AUDIT_FILTERS.map((name) => (
        <div key={name} className="flex flex-col gap-1">
          <Label htmlFor={name} size="small">
            {t(LABELS[name])}
          </Label>
          <Input
            id={name}
            size="small"
            type={name === "day" ? "date" : "search"}
            value={values[name] ?? ""}
            onChange={(event) => onChange({ ...values, [name]: event.target.value })}
          />
        </div>
      ))}
      <Button size="small" variant="transparent" onClick={() => onChange({})}>
        {t("audit.clear")}
      </Button>
    </div>
  )
}
