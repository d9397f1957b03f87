type Bilingual<Name extends string> = Readonly<Record<`${Name}_vi` | `${Name}_en`, string>>

/** The title of something in the dashboard's language. */
export function titleIn({ title_vi, title_en }: Bilingual<"title">, language: string): string {
  return language.startsWith("en") ? title_en : title_vi
}

/** The label of an option in the dashboard's language. */
export function labelIn({ label_vi, label_en }: Bilingual<"label">, language: string): string {
  return language.startsWith("en") ? label_en : label_vi
}

/** A text in the dashboard's language. */
export function textIn({ vi, en }: { vi: string; en: string }, language: string): string {
  return language.startsWith("en") ? en : vi
}
