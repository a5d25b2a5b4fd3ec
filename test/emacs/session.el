;; A session as a person has it: the configuration of docs/editors.md, an article, a hover, a confirm.
;; What the server answered goes into the file $ATTACHE_ANSWERS as JSON.
(require 'eglot)
(require 'json)

(add-to-list 'eglot-server-programs
             `(text-mode . ,(append (json-parse-string (getenv "ATTACHE_SERVER") :array-type 'list) nil)))
(setq eglot-sync-connect 60
      eglot-connect-timeout 60)

(defvar warnings-seen nil)
(advice-add 'display-warning :before
            (lambda (type message &rest _) (when (eq type 'eglot) (push message warnings-seen))))

(find-file (getenv "ATTACHE_ARTICLE"))
(text-mode)
(call-interactively #'eglot)
(goto-char (point-min))
(search-forward (getenv "ATTACHE_WORDS"))
(backward-char 3)

(let* ((server (eglot-current-server))
       (hover (lambda ()
                (let ((answer (jsonrpc-request server :textDocument/hover
                                               (eglot--TextDocumentPositionParams))))
                  (plist-get (plist-get answer :contents) :value))))
       (before (funcall hover))
       (actions (eglot-code-actions (point) (point)))
       (confirm (seq-find (lambda (action) (string-prefix-p "Confirm" (plist-get action :title)))
                          actions))
       (command (plist-get confirm :command))
       (decided (eglot-execute-command server (intern (plist-get command :command))
                                       (plist-get command :arguments)))
       (answers (list :hover before
                      :actions (vconcat (mapcar (lambda (action) (plist-get action :title)) actions))
                      :decided decided
                      :hoverAfter (funcall hover)
                      :outline (length (eglot-imenu))
                      :references (length (xref-backend-references 'eglot "here"))
                      :warnings (vconcat warnings-seen))))
  (with-temp-file (getenv "ATTACHE_ANSWERS")
    (insert (json-serialize answers)))
  (eglot-shutdown server))
