import { Button, Drawer, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { ListingDetail } from "../../queries/read-listing-detail"
import { ListingForm } from "./listing-form"

type ListingDrawerProps = { productId: string; listing: ListingDetail | null }

export function ListingDrawer({ productId, listing }: ListingDrawerProps) {
  const { t } = useTranslation("marketplace")
  const [isOpen, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    toast.success(t("form.saved"))
  }
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {listing ? t("detail.edit") : t("listing.add")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("listing.title")}</Drawer.Title>
        </Drawer.Header>
        <ListingForm productId={productId} listing={listing} onSaved={close} />
      </Drawer.Content>
    </Drawer>
  )
}
