import { useTranslation } from "react-i18next"

import { Choice } from "../forms/choice"
import { Field } from "../forms/field"
import { useSellers } from "../sellers/use-sellers"

/** More than the city has; the list is one select. */
const LIMIT = 200

type ChooseSellerProps = { id: string; name: string; value: string; onChange: (id: string) => void }

export function ChooseSeller({ id, name, value, onChange }: ChooseSellerProps) {
  const { t } = useTranslation("marketplace")
  const { data } = useSellers({ limit: LIMIT, offset: 0 })
  const options = (data?.sellers ?? []).map((seller) => ({
    value: seller.id,
    label: seller.state === "active" ? seller.name : `${seller.name} (${t(`states.${seller.state}`)})`,
  }))
  return (
    <Field id={id} name={name}>
      <Choice id={id} value={value} options={options} onChange={onChange} />
    </Field>
  )
}
