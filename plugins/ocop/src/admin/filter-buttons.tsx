import { Button } from "@medusajs/ui"

type FilterButtonsProps = {
  label: string
  chosen: string
  choices: { value: string; label: string; count?: number }[]
  onChoose: (value: string) => void
}

/** One button for each choice with how many there are. */
export function FilterButtons({ label, chosen, choices, onChoose }: FilterButtonsProps) {
  return (
    <div className="flex flex-wrap gap-2" role="group" aria-label={label}>
      {choices.map(({ value, label, count }) => (
        <Button
          key={value}
          size="small"
          variant={value === chosen ? "primary" : "secondary"}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {count === undefined ? label : `${label} (${count})`}
        </Button>
      ))}
    </div>
  )
}
