import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

export type Fact = readonly [name: string, value: ReactNode]

/** Names and values; what has no value is left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl>
      {facts.map(([name, value]) =>
        value === null || value === undefined || value === "" ? null : (
          <div key={name} className="grid grid-cols-1 gap-1 border-t px-6 py-3 md:grid-cols-3">
            <dt>
              <Text size="small" className="text-ui-fg-subtle">
                {name}
              </Text>
            </dt>
            <dd className="md:col-span-2">
              <Text size="small">{value}</Text>
            </dd>
          </div>
        ),
      )}
    </dl>
  )
}
