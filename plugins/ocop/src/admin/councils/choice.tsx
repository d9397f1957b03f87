import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type ChoiceProps<Value extends string> = {
  id: string
  value: Value | undefined
  options: readonly { value: Value; name: string }[]
  onChange: (value: Value) => void
  label?: string
}

/** One of several, by name. */
export function Choice<Value extends string>({ id, value, options, onChange, label }: ChoiceProps<Value>) {
  const { t } = useTranslation("council")
  return (
    <Select value={value} onValueChange={(next) => onChange(next as Value)}>
      <Select.Trigger id={id} aria-label={label}>
        <Select.Value placeholder={label ?? t("choose")} />
      </Select.Trigger>
      <Select.Content>
        {options.map(({ value, name }) => (
          <Select.Item key={value} value={value}>
            {name}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
