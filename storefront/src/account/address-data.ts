import type { ResolvedAddress } from "@/address/resolve-address"
import { homeProvince } from "@/address/home-province"
import type { TypedAddress } from "@/address/read-address-form"
import type { AddressData } from "@/backend/customers"
import type { CustomerAddress } from "@/backend/shapes/customer"

type Written = { name: string; phone: string; street: string; units: ResolvedAddress }

/**
 * An address in the fields of Medusa's customer address. The whole name stands in `first_name`, in the order
 * it is written in Vietnam; the codes of the units of today are kept beside their names.
 */
export const addressData = ({
  name,
  phone,
  street,
  units,
}: Written): Omit<AddressData, "is_default_shipping"> => ({
  first_name: name,
  phone,
  address_1: street,
  city: units.commune.name,
  province: units.province.name,
  country_code: "vn",
  metadata: { province_code: units.province.code, commune_code: units.commune.code },
})

/** A saved address as the fields of a form have it. */
export const savedAddress = ({ address_1, city, metadata }: CustomerAddress): TypedAddress => ({
  street: address_1 ?? "",
  province_code: metadata?.province_code ?? homeProvince,
  commune: city ?? "",
  commune_code: metadata?.commune_code ?? "",
})
