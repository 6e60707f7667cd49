// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

"use strict";

// A demo person fills in the form; one more key or click logs in.
for (const person of document.querySelectorAll("button[data-username]")) {
    person.addEventListener("click", () => {
        document.getElementById("username").value = person.dataset.username;
        document.getElementById("password").value = person.dataset.password;
        document.getElementById("submit").focus();
    });
}
