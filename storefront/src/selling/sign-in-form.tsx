import { problemOf, recallForm } from "@/forms/form-memory"
import { ProblemSummary } from "@/forms/problem-summary"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import wayIn from "@/account/way-in.module.css"
import { AccountFlash } from "@/account/account-flash"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { signInSeller } from "./sign-in-actions"

/** The way into the workspace, for people who sell here. */
export async function SellerSignInForm() {
  const [{ m, query, locale }, { values, problems, stamp }] = await Promise.all([
    reader(),
    recallForm("seller_sign_in"),
  ])
  return (
    <div className={wayIn.column}>
      <h1>{m.selling.signInTitle}</h1>
      <p>{m.selling.signInIntro}</p>
      <AccountFlash />
      <ProblemSummary title={m.forms.summaryTitle} problems={problems} />
      <form className={wayIn.form} action={signInSeller} noValidate key={stamp}>
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
    </div>
  )
}
