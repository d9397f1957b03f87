import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type ChoiceProps = {
  id: string
  value: string
  options: { value: string; label: string }[]
  onChange: (value: string) => void
}

/** One of a few values. */
export function Choice({ id, value, options, onChange }: ChoiceProps) {
  const { t } = useTranslation("marketplace")
  return (
    <Select value={value} onValueChange={onChange}>
      <Select.Trigger id={id}>
        <Select.Value placeholder={t("form.choose")} />
      </Select.Trigger>
      <Select.Content>
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
