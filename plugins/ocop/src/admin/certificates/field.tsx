import { Label, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

type FieldProps = {
  id: string
  name: string
  optional?: boolean
  hint?: ReactNode
  children: ReactNode
}

/** A named control with what to enter below it. */
export function Field({ id, name, optional = false, hint, children }: FieldProps) {
  const { t } = useTranslation("ocop")
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small" weight="plus">
        {name}
        {optional ? <span className="text-ui-fg-subtle font-normal"> ({t("form.optional")})</span> : null}
      </Label>
      {children}
      {hint ? (
        <Text as="div" size="xsmall" className="text-ui-fg-subtle">
          {hint}
        </Text>
      ) : null}
    </div>
  )
}
