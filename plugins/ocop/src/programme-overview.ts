import type { MedusaContainer } from "@medusajs/framework/types"
import { daysBetween, today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"

import { readCertificates, type CertificateRecord } from "./certificate-records"
import type { AskerFor } from "./dossier-detail"
import { isMine, toQueueRow, type QueueRow } from "./dossier-queue"
import { listDossiers } from "./dossier-records"
import { DOSSIER_MODULE } from "./modules/dossier"
import { badgeStates, type BadgeState } from "./modules/certificate/certificate-transitions"
import { effectiveLog } from "./modules/certificate/effective-log"
import { closedStates, dossierStates, type DossierState } from "./modules/dossier/dossier-transitions"
import type DossierModuleService from "./modules/dossier/service"
import { targetKinds, type TargetKind } from "./modules/dossier/year-targets"

export type ProgrammeOverview = {
  today: Day
  /** Open dossiers by state, with how many of them are soon due or late. */
  queues: { state: DossierState; count: number; soon: number; late: number }[]
  /** How many wait for whoever asks. */
  mine: number
  /** The dossiers whose deadline is nearest. */
  deadlines: QueueRow[]
  certificates: Record<BadgeState, number>
  /** Certificates in force that end within half a year, the nearest first. */
  expiring: { id: string; number: string; product: string | null; valid_until: Day; days_left: number }[]
  year: number
  targets: { kind: TargetKind; target: number | null; reached: number }[]
}

/** The overview as one member of the staff is answered. */
export type OwnProgrammeOverview = ProgrammeOverview & {
  /** Whether the reader may set the year's targets. */
  may_set_targets: boolean
}

/** Who sets the targets of a year. */
export const SET_TARGETS = "dossier.decide"

const EXPIRING_WITHIN_DAYS = 180
const ROWS = 10

/** What the office sees first: what waits, what is due, what ends, how far the year has come. */
export async function overviewOfProgramme(
  container: MedusaContainer,
  communes: readonly { code: string; valid_from: string }[] | null,
  askerFor: AskerFor,
): Promise<ProgrammeOverview> {
  const today = todayInVietnam()
  const year = Number(today.slice(0, 4))
  const [dossiers, certificates, targets] = await Promise.all([
    listDossiers(container, { communes }),
    readCertificates(container, {}, today),
    container.resolve<DossierModuleService>(DOSSIER_MODULE).listYearTargets({ year }),
  ])
  const open = dossiers.filter(({ state }) => !closedStates.includes(state))
  const reached = reachedIn(certificates, year)
  return {
    today,
    queues: dossierStates
      .filter((state) => !closedStates.includes(state))
      .map((state) => {
        const own = open.filter((row) => row.state === state)
        const standing = (word: string) => own.filter(({ deadline }) => deadline?.standing === word).length
        return { state, count: own.length, soon: standing("soon"), late: standing("late") }
      }),
    mine: open.filter((row) => isMine(row, askerFor)).length,
    deadlines: open
      .filter(({ deadline }) => deadline !== null)
      .slice(0, ROWS)
      .map((row) => toQueueRow(row, askerFor)),
    certificates: Object.fromEntries(
      badgeStates.map((state) => [state, certificates.filter(({ badge }) => badge?.state === state).length]),
    ) as Record<BadgeState, number>,
    expiring: expiringOf(certificates, today),
    year,
    targets: targetKinds.map((kind) => ({
      kind,
      target: targets.find((one) => one.kind === kind)?.target ?? null,
      reached: reached[kind],
    })),
  }
}

function expiringOf(certificates: readonly CertificateRecord[], today: Day): ProgrammeOverview["expiring"] {
  return certificates
    .flatMap(({ id, number, product, badge }) => {
      const valid_until = badge?.star ? badge.valid_until : null
      return valid_until
        ? [
            {
              id,
              number,
              product: product?.title ?? null,
              valid_until,
              days_left: daysBetween(today, valid_until),
            },
          ]
        : []
    })
    .filter(({ days_left }) => days_left <= EXPIRING_WITHIN_DAYS)
    .sort((a, b) => a.days_left - b.days_left)
    .slice(0, ROWS)
}

/**
 * Recognitions decided in a year, by what they were to the product: its first, a higher star, or the same again. Read
 * from the certificates, so that decisions entered by hand or import count too.
 */
export function reachedIn(
  certificates: readonly Pick<CertificateRecord, "log">[],
  year: number,
): Record<TargetKind, number> {
  const reached: Record<TargetKind, number> = { first: 0, upgrade: 0, re_evaluation: 0 }
  for (const { log } of certificates) {
    let before: number | null = null
    for (const { kind, star, decided_on } of effectiveLog(log)) {
      if (kind === "recognition" && star !== null) {
        if (decided_on.startsWith(`${year}-`)) {
          reached[before === null ? "first" : star > before ? "upgrade" : "re_evaluation"] += 1
        }
        before = star
      }
    }
  }
  return reached
}
