import { problemOf, recallForm } from "@/forms/form-memory"
import { ProblemSummary } from "@/forms/problem-summary"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { Notice } from "@/ui/notice"
import { lookUp } from "./look-up-action"
import styles from "./look-up-form.module.css"

/** Code and phone number open a purchase on any device. */
export async function LookUpForm() {
  const [{ m, query, locale }, { values, problems, stamp }] = await Promise.all([
    reader(),
    recallForm("look_up"),
  ])
  const sentHere = query.get(queryNames.check[locale]) === "confirmation"
  return (
    <>
      {sentHere ? <Notice tone="plain">{m.purchases.confirmationGone}</Notice> : null}
      <ProblemSummary title={m.forms.summaryTitle} problems={sentHere ? [] : problems} />
      <form className={styles.form} action={lookUp} noValidate key={stamp}>
        <Field
          name="code"
          label={m.purchases.codeField}
          hint={m.purchases.codeFieldHint}
          error={sentHere ? null : problemOf(problems, "code")}
          defaultValue={values.code ?? query.get(queryNames.purchase[locale]) ?? ""}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={30}
        />
        <Field
          name="phone"
          type="tel"
          inputMode="tel"
          label={m.purchases.phoneField}
          error={sentHere ? null : problemOf(problems, "phone")}
          defaultValue={values.phone ?? ""}
          autoComplete="tel-national"
          maxLength={30}
        />
        <Button>{m.purchases.lookUpAction}</Button>
      </form>
    </>
  )
}
