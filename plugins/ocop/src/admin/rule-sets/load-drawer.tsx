import { Button, Drawer } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { LoadForm } from "./load-form"

type LoadDrawerProps = {
  /** The rule set to correct; a new one is loaded where there is none. */
  corrects?: { id: string; decision: string; version: number }
}

/** Takes in a file: first it is checked and shown what differs, then confirmed. */
export function LoadDrawer({ corrects }: LoadDrawerProps) {
  const { t } = useTranslation("ocopRules")
  const [open, setOpen] = useState(false)
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {corrects ? t("load.correct") : t("list.load")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>
            {corrects ? t("load.correctTitle", { decision: corrects.decision }) : t("load.newTitle")}
          </Drawer.Title>
          <Drawer.Description>{corrects ? t("load.correctIntro") : t("load.newIntro")}</Drawer.Description>
        </Drawer.Header>
        {open ? <LoadForm corrects={corrects ?? null} onDone={() => setOpen(false)} /> : null}
      </Drawer.Content>
    </Drawer>
  )
}
