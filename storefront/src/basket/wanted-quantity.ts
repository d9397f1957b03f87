const most = 999

/**
 * The quantity a form asks for: what was typed, one more or one less by the button that was pressed.
 * Null when that is no whole number from 1 to 999.
 */
export function wantedQuantity(
  typed: FormDataEntryValue | null,
  step: FormDataEntryValue | null,
): number | null {
  const text = typeof typed === "string" ? typed.trim() : ""
  if (!/^\d{1,4}$/.test(text)) return null
  const quantity = Number(text) + (step === "1" ? 1 : step === "-1" ? -1 : 0)
  return quantity >= 1 && quantity <= most ? quantity : null
}
