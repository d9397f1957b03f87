import { problemOf, recallForm } from "@/forms/form-memory"
import { ProblemSummary } from "@/forms/problem-summary"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { OtherWayIn } from "./other-way-in"
import { registerShopper } from "./sign-in-actions"
import styles from "./way-in.module.css"

export async function RegisterForm() {
  const [{ m, query, locale }, { values, problems, stamp }] = await Promise.all([
    reader(),
    recallForm("register"),
  ])
  return (
    <div className={styles.column}>
      <h1>{m.account.registerTitle}</h1>
      <p>{m.account.registerIntro}</p>
      <ProblemSummary title={m.forms.summaryTitle} problems={problems} />
      <form className={styles.form} action={registerShopper} noValidate key={stamp}>
        <input type="hidden" name="return_to" value={query.get(queryNames.next[locale]) ?? ""} />
        <Field
          name="name"
          label={m.account.name}
          error={problemOf(problems, "name")}
          defaultValue={values.name ?? ""}
          autoComplete="name"
          maxLength={100}
        />
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
          name="phone"
          type="tel"
          inputMode="tel"
          label={m.account.phone}
          optional={m.forms.optional}
          error={problemOf(problems, "phone")}
          defaultValue={values.phone ?? ""}
          autoComplete="tel-national"
          maxLength={30}
        />
        <Field
          name="password"
          type="password"
          label={m.account.password}
          hint={m.account.passwordHint}
          error={problemOf(problems, "password")}
          autoComplete="new-password"
          maxLength={200}
        />
        <Button wide>{m.account.register}</Button>
      </form>
      <OtherWayIn question={m.account.hasAccount} words={m.account.toSignIn} route="signIn" />
    </div>
  )
}
