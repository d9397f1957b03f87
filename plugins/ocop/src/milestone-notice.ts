import { formatDay } from "@cho-ocop/marketplace/clock"

import type { CertificateRecord } from "./certificate-records"
import type { Milestone, MilestoneKind } from "./modules/certificate/milestones"

type Wording = (notice: { product: string; end: string; days: number }) => { vi: string; en: string }

/** Words before dates: what has to be done, then by when. */
const wordings: Record<MilestoneKind, Wording> = {
  renewal_opens: ({ product, end }) => ({
    vi: `${product}: bắt đầu nhận hồ sơ đánh giá lại, chứng nhận hết hạn ngày ${end}.`,
    en: `${product}: the file for renewal can be handed in now, the certificate ends on ${end}.`,
  }),
  reminder: ({ product, end, days }) => ({
    vi: `${product}: còn ${days} ngày là hết hạn chứng nhận (${end}), chưa có hồ sơ đánh giá lại.`,
    en: `${product}: ${days} days left until the certificate ends (${end}), and no file for renewal has come.`,
  }),
  renewal_late: ({ product, end }) => ({
    vi: `${product}: đã quá hạn nộp hồ sơ đánh giá lại, chứng nhận hết hạn ngày ${end}.`,
    en: `${product}: the file for renewal is late, the certificate ends on ${end}.`,
  }),
  extension_begins: ({ product, end }) => ({
    vi: `${product}: chứng nhận hết hạn ngày ${end}, sao được giữ theo gia hạn chuyển tiếp.`,
    en: `${product}: the certificate ended on ${end}, the star is kept by the transition extension.`,
  }),
  expired: ({ product, end }) => ({
    vi: `${product}: chứng nhận đã hết hạn ngày ${end}, sao không còn được hiện.`,
    en: `${product}: the certificate ended on ${end}, its star is no longer shown.`,
  }),
  extension_ended: ({ product }) => ({
    vi: `${product}: gia hạn chuyển tiếp đã hết mà chưa có kết quả, sao không còn được hiện.`,
    en: `${product}: the transition extension has ended without a result, the star is no longer shown.`,
  }),
}

const titles = { vi: "Nhắc hạn chứng nhận OCOP", en: "OCOP certificate: a date to watch" }

/** A notification as Medusa's module stores it: it shows in the dashboard, and is sent once by its key. */
export type MilestoneNotice = {
  to: string
  channel: "feed"
  template: "admin-ui"
  trigger_type: "certificate.milestone"
  resource_type: "certificate"
  resource_id: string
  idempotency_key: string
  data: { title: string; description: string; title_en: string; description_en: string; kind: MilestoneKind }
}

/**
 * The notification of a milestone. It goes to the office's feed; an e-mail to the maker can be made of the same data
 * once there is a provider for it.
 */
export function noticeOf(
  { id, number, product, badge }: CertificateRecord,
  { kind, due_on, days_left }: Milestone,
): MilestoneNotice {
  const end = formatDay(badge?.expires_on ?? due_on)
  const text = wordings[kind]({ product: product?.title ?? number, end, days: days_left })
  return {
    to: "ocop-office",
    channel: "feed",
    template: "admin-ui",
    trigger_type: "certificate.milestone",
    resource_type: "certificate",
    resource_id: id,
    idempotency_key: `${id}:${kind}:${due_on}`,
    data: { title: titles.vi, description: text.vi, title_en: titles.en, description_en: text.en, kind },
  }
}
