import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A line of a list of facts. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-2 gap-4 border-t px-6 py-3">
      <Text as="span" size="small" weight="plus" className="text-ui-fg-subtle">
        {name}
      </Text>
      <Text as="div" size="small" className="break-words">
        {children ?? "–"}
      </Text>
    </div>
  )
}
