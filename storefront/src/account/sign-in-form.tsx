import { problemOf, recallForm } from "@/forms/form-memory"
import { ProblemSummary } from "@/forms/problem-summary"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { AccountFlash } from "./account-flash"
import { OtherWayIn } from "./other-way-in"
import { signInShopper } from "./sign-in-actions"
import styles from "./way-in.module.css"

export async function SignInForm() {
  const [{ m, query, locale }, { values, problems, stamp }] = await Promise.all([
    reader(),
    recallForm("sign_in"),
  ])
  return (
    <div className={styles.column}>
      <h1>{m.account.signInTitle}</h1>
      <p>{m.account.signInIntro}</p>
      <AccountFlash />
      <ProblemSummary title={m.forms.summaryTitle} problems={problems} />
      <form className={styles.form} action={signInShopper} noValidate key={stamp}>
        <input type="hidden" name="return_to" value={query.get(queryNames.next[locale]) ?? ""} />
        <Field
          name="email"
          type="email"
          inputMode="email"
          label={m.account.email}
          error={problemOf(problems, "email")}
          defaultValue={values.email ?? ""}
          autoComplete="username"
          maxLength={254}
        />
        <Field
          name="password"
          type="password"
          label={m.account.password}
          error={problemOf(problems, "password")}
          autoComplete="current-password"
          maxLength={200}
        />
        <Button wide>{m.account.signIn}</Button>
      </form>
      <OtherWayIn question={m.account.noAccount} words={m.account.toRegister} route="register" />
    </div>
  )
}
