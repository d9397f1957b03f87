import type { DossierPermission, DossierState } from "../dossier-transitions"

/** Forms of 26/2026/QĐ-TTg: Mẫu số 01, 02 and 03. */
export const formKinds = ["registration", "self_assessment", "commune_report"] as const

export type FormKind = (typeof formKinds)[number]

export type FormRule = {
  kind: FormKind
  /** States in which a new version may be saved. */
  in: readonly DossierState[]
  who: { seller: boolean; permission: DossierPermission | null }
}

const withMaker: readonly DossierState[] = ["draft", "returned_by_commune", "returned_by_intake"]
const maker = { seller: true, permission: "dossier.receive" } as const

/** When each form may be written, and by whom. */
export const formRules: readonly FormRule[] = [
  { kind: "registration", in: withMaker, who: maker },
  { kind: "self_assessment", in: withMaker, who: maker },
  { kind: "commune_report", in: ["accepted"], who: { seller: false, permission: "dossier.receive" } },
]

/** States in which the maker may add and take away papers, and those in which staff may add theirs. */
export const evidenceStates: Readonly<Record<"seller" | "staff", readonly DossierState[]>> = {
  seller: withMaker,
  staff: [
    ...withMaker,
    "submitted",
    "accepted",
    "reported",
    "proposed",
    "admitted",
    "assessed",
    "on_agenda",
    "sent_up",
  ],
}
