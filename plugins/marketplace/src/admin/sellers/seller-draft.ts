import { foldVietnamese } from "../../fold-vietnamese"
import type { SellerDetail } from "../../queries/read-seller-detail"

/** A seller as its form holds it: what is typed stays as it was typed. */
export type SellerDraft = {
  handle: string
  name: string
  legal_form: string
  tax_code: string
  representative: string
  phone: string
  email: string
  commune: { code: string; name: string } | null
  address: string
  story: string
  story_en: string
  picture_url: string
  bank_bin: string
  account_number: string
  account_name: string
  delivers: boolean
  long_xuyen: string
  an_giang: string
  vietnam: string
  pickup: boolean
}

/** The form of a seller, or an empty one. */
export function toDraft(seller: SellerDetail | null): SellerDraft {
  const { bank_account, terms } = seller ?? {}
  const fee = (amount: number | undefined) => (amount === undefined ? "" : String(amount))
  return {
    handle: seller?.handle ?? "",
    name: seller?.name ?? "",
    legal_form: seller?.legal_form ?? "household_business",
    tax_code: seller?.tax_code ?? "",
    representative: seller?.representative ?? "",
    phone: seller?.phone ?? "",
    email: seller?.email ?? "",
    commune: seller?.commune ?? null,
    address: seller?.address ?? "",
    story: seller?.story ?? "",
    story_en: seller?.story_en ?? "",
    picture_url: seller?.picture_url ?? "",
    bank_bin: bank_account?.bank_bin ?? "",
    account_number: bank_account?.account_number ?? "",
    account_name: bank_account?.account_name ?? "",
    delivers: terms ? terms.delivery !== null : true,
    long_xuyen: fee(terms?.delivery?.long_xuyen),
    an_giang: fee(terms?.delivery?.an_giang),
    vietnam: fee(terms?.delivery?.vietnam),
    pickup: terms?.pickup ?? true,
  }
}

/** What is sent to create a seller; the server says what is wrong with it. */
export function toCreation(draft: SellerDraft) {
  return { handle: draft.handle.trim() || suggestHandle(draft.name), ...fields(draft), ...terms(draft) }
}

/** What is sent to change a seller. */
export function toChange(draft: SellerDraft) {
  return { ...fields(draft), terms: terms(draft) }
}

/** "Cơ sở Mắm Cô Tư" → "co-so-mam-co-tu". */
export function suggestHandle(name: string): string {
  return foldVietnamese(name).replaceAll(" ", "-")
}

function fields(draft: SellerDraft) {
  const { bank_bin, account_number, account_name } = draft
  const hasBank = [bank_bin, account_number, account_name].some((text) => text.trim() !== "")
  return {
    name: draft.name,
    legal_form: draft.legal_form,
    tax_code: draft.tax_code,
    representative: draft.representative,
    phone: draft.phone,
    email: draft.email,
    commune_code: draft.commune?.code ?? "",
    address: draft.address,
    story: draft.story,
    story_en: draft.story_en,
    picture_url: draft.picture_url,
    bank_account: hasBank ? { bank_bin, account_number, account_name } : null,
  }
}

function terms({ delivers, long_xuyen, an_giang, vietnam, pickup }: SellerDraft) {
  return {
    delivery: delivers
      ? { long_xuyen: readFee(long_xuyen), an_giang: readFee(an_giang), vietnam: readFee(vietnam) }
      : null,
    pickup,
  }
}

/** "15.000 đ" → 15000. What is no number goes as one that the server refuses in words. */
function readFee(typed: string): number {
  const digits = typed.replace(/[\s.,đ₫]/g, "")
  return /^\d+$/.test(digits) ? Number(digits) : -1
}
