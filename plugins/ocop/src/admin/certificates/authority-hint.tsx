import { useTranslation } from "react-i18next"

import type { AuthorityRule } from "../../modules/certificate/certificate-transitions"
import { useRuleBook } from "./use-certificates"

/** Who decides today, star by star, by the table of authorities. */
export function AuthorityHint({ rule }: { rule: AuthorityRule }) {
  const { t, i18n } = useTranslation("ocop")
  const { data } = useRuleBook()
  const today = data?.authorities.filter(({ act, valid_to }) => act === rule?.act && valid_to === null) ?? []
  if (today.length === 0) {
    return null
  }
  return (
    <>
      {t("form.authorities")}:{" "}
      {today
        .map(({ star, title_vi, title_en }) => {
          const title = i18n.language.startsWith("en") ? title_en : title_vi
          return `${t("stars", { count: star })} – ${title}`
        })
        .join("; ")}
    </>
  )
}
