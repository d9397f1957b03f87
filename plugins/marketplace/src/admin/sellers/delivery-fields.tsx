import { Heading, Input, Label, Switch } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { DELIVERY_ZONES } from "../../modules/seller/delivery-zones"
import { Field } from "../forms/field"
import type { SellerDraft } from "./seller-draft"

type DeliveryFieldsProps = { draft: SellerDraft; onChange: (changes: Partial<SellerDraft>) => void }

/** How buyers get the goods, and what each zone costs. */
export function DeliveryFields({ draft, onChange }: DeliveryFieldsProps) {
  const { t } = useTranslation("marketplace")
  return (
    <>
      <Heading level="h2">{t("detail.delivery")}</Heading>
      <div className="flex items-center gap-2">
        <Switch
          id="pickup"
          checked={draft.pickup}
          onCheckedChange={(pickup: boolean) => onChange({ pickup })}
        />
        <Label htmlFor="pickup">{t("form.pickup")}</Label>
      </div>
      <div className="flex items-center gap-2">
        <Switch
          id="delivers"
          checked={draft.delivers}
          onCheckedChange={(delivers: boolean) => onChange({ delivers })}
        />
        <Label htmlFor="delivers">{t("form.delivers")}</Label>
      </div>
      {draft.delivers
        ? DELIVERY_ZONES.map(({ zone }) => (
            <Field key={zone} id={zone} name={`${t("form.fee")}: ${t(`zones.${zone}`)}`}>
              <Input
                id={zone}
                inputMode="numeric"
                value={draft[zone]}
                onChange={(event) => onChange({ [zone]: event.target.value })}
              />
            </Field>
          ))
        : null}
    </>
  )
}
