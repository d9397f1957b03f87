import { useTranslation } from "react-i18next"

import type { AuthorityRule } from "../../modules/certificate/certificate-transitions"
import { isInForce } from "../../rules/period"
import { useRuleBook } from "./use-certificates"

/** Who decides today, star by star, by the table of authorities. */
export function AuthorityHint({ rule }: { rule: AuthorityRule }) {
  const { t, i18n } = useTranslation("ocop")
  const { data } = useRuleBook()
  const samples = data?.rule_sets.filter(({ sample }) => sample).map(({ id }) => id)
  const today = data?.authorities.filter(
    (authority) =>
      authority.act === rule?.act &&
      isInForce(authority, data.today) &&
      !samples?.includes(authority.rule_set_id),
  )
  if (!today?.length) {
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
