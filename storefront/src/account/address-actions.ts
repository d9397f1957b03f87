"use server"

import { redirect } from "next/navigation"
import { readAddressForm } from "@/address/read-address-form"
import { resolveAddress } from "@/address/resolve-address"
import { BackendError } from "@/backend/backend-error"
import { deleteAddress, readAddresses, saveAddress } from "@/backend/customers"
import { forgetForm, type Problem, rememberForm } from "@/forms/form-memory"
import { formText } from "@/forms/form-text"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { addressData } from "./address-data"
import { requireCustomer } from "./signed-in"
import { required } from "./sign-in-problems"

/** Saves a new address, or the one named by `address_id`. */
export async function saveOwnAddress(form: FormData): Promise<void> {
  const [{ m, locale, to }, { who }] = await Promise.all([reader(), requireCustomer()])
  const id = formText(form, "address_id", 60)
  const typed = readAddressForm(form)
  const values = { name: formText(form, "name", 100), phone: formText(form, "phone", 30) }
  const isDefault = form.has("is_default")
  const resolved = await resolveAddress(locale, typed)
  const problems: Problem[] = [
    ...required("name", values.name, m.checkout.problems.name_missing),
    ...required("phone", values.phone, m.checkout.problems.phone_missing),
    ...required("street", typed.street, m.checkout.problems.street_missing),
    ...(resolved.problem ? [resolved.problem] : []),
  ]
  if (resolved.units && problems.length === 0) {
    const data = addressData({ ...values, street: typed.street, units: resolved.units })
    try {
      const known = await readAddresses(who)
      const isFirst = known.every((address) => address.id === id)
      await saveAddress(who, id || null, { ...data, is_default_shipping: isDefault || isFirst })
    } catch (error) {
      if (!(error instanceof BackendError)) throw error
      problems.push({ field: null, message: m.account.problems.failed })
    }
  }
  const page = to({ route: "accountAddresses" })
  if (problems.length === 0) {
    await forgetForm("address")
    return redirect(`${page}?${queryNames.done[locale]}=saved`)
  }
  const commune_code = resolved.units?.commune.code ?? ""
  const kept = { ...values, ...typed, commune_code, is_default: isDefault ? "yes" : "", address_id: id }
  await rememberForm("address", kept, problems)
  const query = new URLSearchParams({
    [queryNames.check[locale]]: "1",
    [queryNames.address[locale]]: id || "new",
  })
  redirect(`${page}?${query}#check`)
}

/** Form field: `address_id`. */
export async function deleteOwnAddress(form: FormData): Promise<void> {
  const [{ locale, to }, { who }] = await Promise.all([reader(), requireCustomer()])
  try {
    await deleteAddress(who, formText(form, "address_id", 60))
  } catch (error) {
    // One that is gone already is as good as deleted.
    if (!(error instanceof BackendError && error.status === 404)) throw error
  }
  redirect(`${to({ route: "accountAddresses" })}?${queryNames.done[locale]}=deleted`)
}
