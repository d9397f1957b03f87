import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { SheetOption } from "../../scoring/sheet"
import { labelIn } from "./in-language"

type OptionButtonProps = {
  option: SheetOption
  /** The key that picks it. */
  place: number
  checked: boolean
  /** The maker's own pick. */
  own: boolean
  disabled: boolean
  onPick: () => void
}

/** One answer to a criterion: a target for a finger, with its key, its points and the star that asks for it. */
export function OptionButton({ option, place, checked, own, disabled, onPick }: OptionButtonProps) {
  const { t, i18n } = useTranslation("council")
  return (
    <button
      type="button"
      role="radio"
      aria-checked={checked}
      disabled={disabled}
      onClick={onPick}
      className={clx(
        "flex min-h-[56px] w-full items-center gap-3 rounded-lg border-2 px-4 py-2 text-left",
        "focus-visible:outline focus-visible:outline-2 focus-visible:outline-offset-2",
        checked
          ? "border-ui-border-interactive bg-ui-bg-highlight"
          : "border-ui-border-base bg-ui-bg-base hover:bg-ui-bg-base-hover",
      )}
    >
      <span
        aria-hidden="true"
        className={clx(
          "flex h-9 w-9 shrink-0 items-center justify-center rounded-full border text-base font-medium",
          checked ? "bg-ui-bg-interactive text-ui-fg-on-color border-transparent" : "text-ui-fg-subtle",
        )}
      >
        {checked ? "✓" : place}
      </span>
      <span className="min-w-0 flex-1">
        <span className="block text-base">{labelIn(option, i18n.language)}</span>
        {option.min_for_star || own ? (
          <span className="text-ui-fg-subtle flex flex-wrap gap-x-3 text-sm">
            {option.min_for_star ? <span>{t("scoring.gateOf", { star: option.min_for_star })}</span> : null}
            {own ? <span>{t("scoring.ownPick")}</span> : null}
          </span>
        ) : null}
      </span>
      <span className="shrink-0 text-base font-medium tabular-nums">
        {t("scoring.points", { count: option.points })}
      </span>
    </button>
  )
}
