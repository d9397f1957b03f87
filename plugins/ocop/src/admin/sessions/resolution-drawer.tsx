import { Alert, Button, Checkbox, Drawer, Label, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { Resolution } from "../../modules/council/session-setting"
import type { SessionDetail } from "../../session-detail"
import { Choice } from "../councils/choice"
import { useChangeSession, useDisputed } from "./use-sessions"

type ResolutionDrawerProps = { session: SessionDetail; onClose: () => void }

/** What the council agreed on where its cards differ; with it the chair closes the session. */
export function ResolutionDrawer({ session, onClose }: ResolutionDrawerProps) {
  const { t } = useTranslation("council")
  const { data, error } = useDisputed(session.id, true)
  const { mutateAsync, isPending, error: refusal } = useChangeSession(session.id)
  const [resolutions, setResolutions] = useState<Record<string, Resolution>>({})
  const change = (item: string, change: Partial<Resolution>) =>
    setResolutions((before) => ({ ...before, [item]: { picks: {}, ...before[item], ...change } }))

  const close = async () => {
    const answered = Object.fromEntries(
      Object.keys(data?.disputed ?? {}).map((item) => [
        item,
        { eliminations: [], picks: {}, ...resolutions[item] },
      ]),
    )
    await mutateAsync({ at: "close", body: { resolutions: answered } }).then(onClose, () => undefined)
  }

  return (
    <Drawer open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("session.resolve")}</Drawer.Title>
          <Drawer.Description>{t("session.resolveHint")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
          {session.items.map(({ id, position, product_title }) => {
            const { gates = [], eliminations = [] } = data?.disputed[id] ?? {}
            return gates.length + eliminations.length === 0 ? null : (
              <section key={id} className="flex flex-col gap-2">
                <Text weight="plus">
                  {position}. {product_title}
                </Text>
                {gates.map(({ criterion, options }) => (
                  <div key={criterion} className="flex items-center gap-3">
                    <Label htmlFor={`${id}-${criterion}`}>{criterion}</Label>
                    <Choice
                      id={`${id}-${criterion}`}
                      value={resolutions[id]?.picks[criterion]}
                      options={options.map((value) => ({ value, name: value }))}
                      onChange={(option) =>
                        change(id, { picks: { ...resolutions[id]?.picks, [criterion]: option } })
                      }
                    />
                  </div>
                ))}
                {eliminations.map((ref) => (
                  <div key={ref} className="flex items-center gap-2">
                    <Checkbox
                      id={`${id}-${ref}`}
                      checked={resolutions[id]?.eliminations?.includes(ref) ?? false}
                      onCheckedChange={(holds) => {
                        const others = (resolutions[id]?.eliminations ?? []).filter((one) => one !== ref)
                        change(id, { eliminations: holds === true ? [...others, ref] : others })
                      }}
                    />
                    <Label htmlFor={`${id}-${ref}`}>
                      {ref}: {t("session.holds")}
                    </Label>
                  </div>
                ))}
              </section>
            )
          })}
          {error || refusal ? (
            <Alert variant="error" role="alert">
              {(error ?? refusal)?.message || t("failed")}
            </Alert>
          ) : null}
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" onClick={onClose}>
            {t("session.back")}
          </Button>
          <Button disabled={!data} isLoading={isPending} onClick={close}>
            {t("session.close")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
