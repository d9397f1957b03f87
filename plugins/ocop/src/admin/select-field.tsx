import { Select } from "@medusajs/ui"

import { Field } from "./certificates/field"

type SelectFieldProps = {
  id: string
  name: string
  placeholder: string
  value: string | undefined
  choices: { value: string; label: string }[]
  optional?: boolean
  onChange: (value: string) => void
}

/** A choice from a list, with its name above. */
export function SelectField({ id, name, placeholder, value, choices, optional, onChange }: SelectFieldProps) {
  return (
    <Field id={id} name={name} optional={optional}>
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger id={id}>
          <Select.Value placeholder={placeholder} />
        </Select.Trigger>
        <Select.Content>
          {choices.map((choice) => (
            <Select.Item key={choice.value} value={choice.value}>
              {choice.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </Field>
  )
}
