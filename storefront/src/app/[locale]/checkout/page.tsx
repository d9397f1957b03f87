import type { Metadata } from "next"
import { AddressFields } from "@/address/address-fields"
import { EmptyBasket } from "@/basket/empty-basket"
import { ownBasket } from "@/basket/own-basket"
import { submitCheckout } from "@/checkout/actions"
import { ContactFields } from "@/checkout/contact-fields"
import { DeliveryChoices } from "@/checkout/delivery-choices"
import { FormSection } from "@/checkout/form-section"
import { LostAnswer } from "@/checkout/lost-answer"
import { OrderSum } from "@/checkout/order-sum"
import { SavedAddresses } from "@/checkout/saved-addresses"
import { startForm } from "@/checkout/start-form"
import { problemOf, recallForm } from "@/forms/form-memory"
import { ProblemSummary } from "@/forms/problem-summary"
import { pageMetadata } from "@/i18n/page-metadata"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { guarded } from "@/shell/guarded"
import { Page } from "@/shell/page"
import { Button } from "@/ui/button"
import { Choice } from "@/ui/choice"
import { TextArea } from "@/ui/field"
import styles from "./page.module.css"

export async function generateMetadata(): Promise<Metadata> {
  const { locale, m } = await reader()
  return pageMetadata({ locale, target: { route: "checkout" }, title: m.checkout.title, hidden: true })
}

export default guarded(async function CheckoutPage() {
  const [{ m, locale, to }, basket, memory] = await Promise.all([
    reader(),
    ownBasket(),
    recallForm("checkout"),
  ])
  if (!basket || basket.parts.length === 0) {
    return (
      <Page>
        {memory.values.request_key ? <LostAnswer /> : null}
        <EmptyBasket offerSignIn={false} />
      </Page>
    )
  }
  const { form, customer, addresses } = await startForm(basket, memory.values)
  const { problems } = memory
  return (
    <Page>
      <h1>{m.checkout.title}</h1>
      <p className={styles.intro}>
        {m.checkout.intro}
        {customer ? null : (
          <>
            {" "}
            {m.checkout.signInHint}{" "}
            <a href={`${to({ route: "signIn" })}?${queryNames.next[locale]}=${to({ route: "checkout" })}`}>
              {m.checkout.signInLink}
            </a>
            .
          </>
        )}
      </p>
      <ProblemSummary title={m.forms.summaryTitle} problems={problems} />
      {/* a new key after each answer, so that the fields show what was remembered and not what the browser kept */}
      <form className={styles.form} action={submitCheckout} noValidate key={memory.stamp}>
        {/* the Enter key presses the first button of a form: the one that can do no harm */}
        <button className="visually-hidden" name="intent" value="quote" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="request_key" value={form.request_key} />
        <div className={styles.fields}>
          <ContactFields form={form} problems={problems} />
          <DeliveryChoices parts={basket.parts} form={form} />
          <FormSection title={m.checkout.address} hint={m.checkout.addressHint} className={styles.address}>
            <SavedAddresses addresses={addresses} />
            <AddressFields typed={form.address} problems={problems} />
            {customer ? (
              <Choice
                type="checkbox"
                name="save_address"
                defaultChecked={form.save_address}
                label={m.checkout.saveAddress}
              />
            ) : null}
          </FormSection>
          <div className={styles.quote}>
            <p>{m.checkout.quoteHint}</p>
            <Button tone="quiet" wide name="intent" value="quote">
              {basket.delivery_total === null ? m.checkout.quote : m.checkout.quoteAgain}
            </Button>
          </div>
          <TextArea
            name="note"
            label={m.checkout.note}
            hint={m.checkout.noteHint}
            optional={m.forms.optional}
            error={problemOf(problems, "note")}
            defaultValue={form.note}
            maxLength={500}
          />
          <FormSection title={m.checkout.payment}>
            <p>{m.checkout.paymentText}</p>
            {basket.parts.length > 1 ? <p>{m.checkout.paymentSeveral(basket.parts.length)}</p> : null}
          </FormSection>
        </div>
        <OrderSum basket={basket} problems={problems} />
      </form>
    </Page>
  )
})
