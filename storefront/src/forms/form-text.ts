/**
 * A text field as typed: one Unicode form, whatever keyboard wrote it, line ends as `\n`, no outer space.
 * `max` is far above what the backend takes, so that a text that is too long gets its error and isn't cut in silence.
 */
export function formText(form: FormData, name: string, max = 1_000): string {
  const value = form.get(name)
  return typeof value === "string" ? value.normalize("NFC").replaceAll("\r\n", "\n").trim().slice(0, max) : ""
}

/** A password as typed: unlike other text its spaces and forms of letters are part of it. */
export const passwordIn = (form: FormData): string => String(form.get("password") ?? "").slice(0, 200)
