import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import styles from "./way-in.module.css"

type OtherWayInProps = { question: string; words: string; route: "signIn" | "register" }

/** From signing in to registering and back, without forgetting where the shopper was going. */
export async function OtherWayIn({ question, words, route }: OtherWayInProps) {
  const { to, query, locale } = await reader()
  const name = queryNames.next[locale]
  const next = query.get(name)
  return (
    <p className={styles.other}>
      {question}{" "}
      <a href={to({ route }) + (next ? `?${new URLSearchParams({ [name]: next })}` : "")}>{words}</a>
    </p>
  )
}
