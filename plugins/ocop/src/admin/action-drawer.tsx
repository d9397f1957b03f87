import { Alert, Button, Drawer, toast } from "@medusajs/ui"
import { useState, type FormEvent, type ReactNode } from "react"

type ActionDrawerProps = {
  /** Words on the button that opens it, and its title. */
  title: string
  description?: string
  words: { save: string; cancel: string; failed: string; done: string }
  variant?: "primary" | "secondary" | "danger"
  /** Sends what was filled in; a refusal stays in the open form with what was typed. */
  onSave: () => Promise<unknown>
  children: ReactNode
}

/** A button that opens a form for one thing to do. */
export function ActionDrawer({
  title,
  description,
  words,
  variant = "secondary",
  onSave,
  children,
}: ActionDrawerProps) {
  const [open, setOpen] = useState(false)
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    setPending(true)
    setProblem(null)
    await onSave().then(
      () => {
        toast.success(words.done)
        setOpen(false)
      },
      (error: Error) => setProblem(error.message || words.failed),
    )
    setPending(false)
  }

  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant={variant}>
          {title}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
          {description ? <Drawer.Description>{description}</Drawer.Description> : null}
        </Drawer.Header>
        <form onSubmit={save} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
            {children}
            {problem ? (
              <Alert variant="error" role="alert">
                {problem}
              </Alert>
            ) : null}
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button type="button" variant="secondary" size="small">
                {words.cancel}
              </Button>
            </Drawer.Close>
            <Button type="submit" size="small" isLoading={isPending}>
              {words.save}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
