import { Button, Input, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { Unit } from "../../modules/administrative-unit/match-units"
import { ask } from "../client"
import { Choice } from "../forms/choice"
import { Field } from "../forms/field"

type Commune = { code: string; name: string }
type CommunePickerProps = { chosen: Commune | null; onChoose: (commune: Commune | null) => void }

const AN_GIANG = "91"

/** Chooses a commune of today by its present or an old name. */
export function CommunePicker({ chosen, onChoose }: CommunePickerProps) {
  const { t } = useTranslation("marketplace")
  if (!chosen) {
    return <CommuneSearch onChoose={onChoose} />
  }
  return (
    <Field id="commune" name={t("fields.commune")}>
      <div className="flex items-center gap-3">
        <Text>{chosen.name}</Text>
        <Button id="commune" type="button" size="small" variant="secondary" onClick={() => onChoose(null)}>
          {t("commune.change")}
        </Button>
      </div>
    </Field>
  )
}

function CommuneSearch({ onChoose }: { onChoose: (commune: Commune) => void }) {
  const { t } = useTranslation("marketplace")
  const [province, setProvince] = useState(AN_GIANG)
  const [q, setQ] = useState("")
  const provinces = useUnits({ level: "province" })
  const communes = useUnits({ parent: province, ...(q.trim() ? { q } : {}) })
  return (
    <>
      <Field id="province" name={t("commune.province")}>
        <Choice
          id="province"
          value={province}
          options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={setProvince}
        />
      </Field>
      <Field id="commune" name={t("fields.commune")}>
        <Input
          id="commune"
          type="search"
          placeholder={t("commune.search")}
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
        <ul className="max-h-56 overflow-y-auto rounded-md border">
          {communes.map((unit) => (
            <li key={unit.code}>
              <button
                type="button"
                className="hover:bg-ui-bg-base-hover txt-small w-full px-3 py-2 text-left"
                onClick={() => onChoose({ code: unit.code, name: unit.name })}
              >
                {unit.name}
                {unit.matched_old_name ? (
                  <span className="text-ui-fg-subtle">
                    {" "}
                    ({t("commune.formerly", { name: unit.matched_old_name })})
                  </span>
                ) : null}
              </button>
            </li>
          ))}
          {communes.length === 0 ? <li className="txt-small px-3 py-2">{t("commune.none")}</li> : null}
        </ul>
      </Field>
    </>
  )
}

function useUnits(query: { level?: "province"; parent?: string; q?: string }): Unit[] {
  const { i18n } = useTranslation()
  const { data } = useQuery({
    queryKey: ["marketplace-units", query],
    queryFn: () => ask<{ units: Unit[] }>("/admin/administrative-units", i18n.language, { query }),
    placeholderData: (previous) => previous,
    staleTime: Infinity,
  })
  return data?.units ?? []
}
