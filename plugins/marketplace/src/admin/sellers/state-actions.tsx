import { Button, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { SellerDetail } from "../../queries/read-seller-detail"
import { useSaveSeller } from "./use-sellers"

/** A button for each thing that can be done with the seller now; each says first what will come of it. */
export function StateActions({ seller }: { seller: SellerDetail }) {
  const { t } = useTranslation("marketplace")
  const prompt = usePrompt()
  const { mutateAsync, isPending } = useSaveSeller(`${seller.id}/state`)

  const act = async (action: SellerDetail["actions"][number]) => {
    const isSure = await prompt({
      title: `${t(`actions.${action}`)}: ${seller.name}`,
      description: t(`actionHints.${action}`),
      confirmText: t(`actions.${action}`),
    })
    if (isSure) {
      await mutateAsync({ action }).then(
        (answer) => toast.success(t("stateChanged", { state: t(`states.${answer.seller.state}`) })),
        (error: Error) => toast.error(error.message || t("form.failed")),
      )
    }
  }

  return seller.actions.map((action) => (
    <Button
      key={action}
      size="small"
      variant={action === "suspend" ? "danger" : "primary"}
      isLoading={isPending}
      onClick={() => act(action)}
    >
      {t(`actions.${action}`)}
    </Button>
  ))
}
