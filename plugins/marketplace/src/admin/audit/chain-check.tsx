import { Alert, Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useCheckChain } from "./use-audit"

/** Checks the chain when asked and says what came of it. */
export function ChainCheck() {
  const { t } = useTranslation("staff")
  const { data, error, isPending, mutate } = useCheckChain()
  return (
    <div className="flex flex-col items-start gap-2">
      <Button size="small" variant="secondary" isLoading={isPending} onClick={() => mutate()}>
        {t("audit.check")}
      </Button>
      {error ? <Alert variant="error">{error.message || t("loadFailed")}</Alert> : null}
      {data?.chain.fault ? (
        <Alert variant="error">
          {t("audit.broken", {
            sequence: data.chain.fault.sequence,
            fault: t(`audit.faults.${data.chain.fault.fault}`),
          })}
        </Alert>
      ) : null}
      {data && !data.chain.fault ? (
        <Alert variant="success" className="break-all">
          {t("audit.whole", {
            count: data.chain.entries,
            head: `${data.chain.head.sequence}:${data.chain.head.hash}`,
          })}
        </Alert>
      ) : null}
    </div>
  )
}
