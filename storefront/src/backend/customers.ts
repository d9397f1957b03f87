import "server-only"
import { z } from "zod"
import { BackendError } from "./backend-error"
import type { Caller } from "./baskets"
import { callBackend } from "./client"
import { type Customer, customer, type CustomerAddress, customerAddress } from "./shapes/customer"

const token = z.object({ token: z.string() })
const customerAnswer = z.object({ customer })

type Credentials = { email: string; password: string }

/** @throws BackendError with status 401 when e-mail or password are wrong */
export async function signIn(caller: Caller, credentials: Credentials): Promise<string> {
  const answer = await callBackend("/auth/customer/emailpass", token, {
    ...caller,
    method: "POST",
    body: credentials,
  })
  return answer.token
}

/** Takes the e-mail address for this password. @throws BackendError with status 401 when somebody has it already */
export async function registerIdentity(caller: Caller, credentials: Credentials): Promise<string> {
  const path = "/auth/customer/emailpass/register"
  return (await callBackend(path, token, { ...caller, method: "POST", body: credentials })).token
}

/** Makes the customer that belongs to a registered identity. */
export async function createCustomer(
  caller: Caller,
  data: { email: string; first_name: string; phone: string | null },
): Promise<Customer> {
  const answer = await callBackend("/store/customers", customerAnswer, {
    ...caller,
    method: "POST",
    body: data,
  })
  return answer.customer
}

/** The signed-in shopper, or null when the session has ended. */
export async function readCustomer(caller: Caller): Promise<Customer | null> {
  try {
    return (await callBackend("/store/customers/me", customerAnswer, caller)).customer
  } catch (error) {
    if (error instanceof BackendError && error.status === 401) return null
    throw error
  }
}

const addresses = "/store/customers/me/addresses"
const addressPath = (id: string) => `${addresses}/${encodeURIComponent(id)}`

export async function readAddresses(caller: Caller): Promise<CustomerAddress[]> {
  return (await callBackend(addresses, z.object({ addresses: z.array(customerAddress) }), caller)).addresses
}

export type AddressData = {
  first_name: string
  phone: string
  address_1: string
  city: string
  province: string
  country_code: "vn"
  is_default_shipping: boolean
  metadata: { province_code: string; commune_code: string }
}

/** Keeps an address in the shopper's account: a new one, or in place of the one with this id. */
export async function saveAddress(caller: Caller, id: string | null, body: AddressData): Promise<void> {
  await callBackend(id ? addressPath(id) : addresses, z.unknown(), { ...caller, method: "POST", body })
}

export async function deleteAddress(caller: Caller, id: string): Promise<void> {
  await callBackend(addressPath(id), z.unknown(), { ...caller, method: "DELETE" })
}
