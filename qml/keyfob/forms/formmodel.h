// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "common/rowmodel.h"
#include "openapi/operationcall.h"
#include "openapi/valuefault.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

namespace Keyfob {

class FormBuilder;
class FormNode;

/// A JSON value as a form: one row for each field that is open, made from its schema. It keeps what
/// is typed, as it is typed, also what is not valid yet; values that nobody touched stay the octets
/// that were given. An optional field that nobody touched is not sent.
///
/// It belongs to whoever needs it longer than the page that shows it: nothing is lost with a page.
class FormModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the page's model")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// The person has changed something: it is not to be lost.
    Q_PROPERTY(bool modified READ isChanged NOTIFY changed)
    Q_PROPERTY(bool valid READ isValid NOTIFY changed)
    /// What belongs to no field, a sentence a line; or empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// Some field is required: the form explains its mark.
    Q_PROPERTY(bool hasRequired READ hasRequired NOTIFY changed)

public:
    /// What the form is for.
    enum class Purpose {
        Create, ///< A new value: defaults are filled in, examples are placeholders
        Replace, ///< All of it is sent again (PUT); what the schema does not know is kept
        Update, ///< What changed is sent (PATCH)
        Parameters, ///< Each field is a parameter of an operation
    };
    Q_ENUM(Purpose)

    /// What a row is, and so what shows it.
    enum class Kind {
        Text,
        Lines, ///< Text of several lines
        Number,
        Integer,
        Switch, ///< A boolean that is required
        Choice, ///< One of a few values; also a boolean that may be left out
        Choices, ///< Any of a few values: an array, each at most once
        Date,
        DateTime,
        Time,
        Email,
        Uri,
        Uuid,
        Bytes, ///< Base64
        Password,
        File, ///< Goes as a part of a multipart body, or is the body
        Group, ///< An object: its members are the rows below it
        List, ///< An array: its items are the rows below it
        Map, ///< Members with any name
        Variant, ///< One of several schemas: what was chosen is in the rows below it
        Json, ///< What no form can express
        Fixed, ///< Only to be read
    };
    Q_ENUM(Kind)

    /// By the member's name; under "" the file that is the whole body.
    using Files = QHash<QString, QList<OperationCall::File>>;
    using Parameters = QHash<QPair<ApiParameter::In, QString>, QByteArray>;

    /// Longer files are not read into a field of base64.
    static constexpr qint64 MaxBytes = 4 * 1024 * 1024;
    /// What is deeper is edited as JSON.
    static constexpr int MaxDepth = 8;
    /// How many items or entries are rows; a list with more is edited as JSON.
    static constexpr int MaxItems = 200;
    /// An object with more members is edited as JSON, and parameters beyond these are left out
    /// unless they are required.
    static constexpr int MaxMembers = 500;
    /// Once a value has so many fields, the objects and lists that are left are edited as JSON: a
    /// few objects that require each other make millions.
    static constexpr int MaxFields = 1000;
    /// What has more values to choose from is typed.
    static constexpr int MaxChoices = 5000;

    explicit FormModel(QObject *parent = nullptr);
    ~FormModel() override;

    /// Begins anew with \a value, JSON text that is one value of \a schema; empty: there is none
    /// yet. A value that does not fit is edited as JSON.
    void begin(const ApiSchema &schema, const QByteArray &value, Purpose purpose);
    /// The same for the body of an operation: a multipart content has fields for files; a content
    /// that is neither JSON nor a form nor multipart is one field for a file or a text.
    /// \a keys: members that say which item it is, and that a change leaves as they are.
    void begin(const ApiContent &content, const QByteArray &value, Purpose purpose,
               const QStringList &keys = {});
    /// Begins anew with a field for each of \a parameters; \a values as OperationCall has them.
    void begin(const QList<ApiParameter> &parameters, const Parameters &values = {});

    Purpose purpose() const { return m_purpose; }
    /// Something else is in it than at begin().
    bool isChanged() const;
    /// Nothing is wrong, also in fields that nobody has left yet.
    bool isValid() const;
    QString problem() const { return m_problems.join(QLatin1Char('\n')); }
    bool hasRequired() const;

    /// The value as compact JSON, members in the order of the schema, then those that it does not
    /// know. Members that are only read are left out. Empty: there is no value.
    QByteArray json() const;
    /// What OperationCall::body takes: json(), or the text itself where the content is a text.
    QByteArray body() const;
    /// What changed since begin(), as a merge patch (RFC 7396); "{}" if nothing did.
    QByteArray changes() const;
    Files files() const;
    Parameters parameters() const;

    /// Shows what a server said of the members that it refused, until they are edited. What is
    /// about no field stands in problem(). Asks for the keyboard at the first one.
    void refuse(const QList<ValueFault> &faults);

    /// What was typed, to be kept in memory while there is no form; passwords are left out.
    QByteArray draft() const;
    /// Types \a draft again, after begin() with what it was begun with. Fields that are no longer
    /// there are left out. False: it is no draft.
    bool restoreDraft(const QByteArray &draft);

    // What a person does to a row.
    Q_INVOKABLE void setText(int row, const QString &text);
    Q_INVOKABLE void setKey(int row, const QString &key); ///< Of an entry of a map
    /// Of a Choice: an index into its choices; of a Variant too; of a Switch 0 or 1.
    Q_INVOKABLE void setChoice(int row, int index);
    /// Of Choices: whether the one at \a index is among them.
    Q_INVOKABLE void setChosen(int row, int index, bool chosen);
    Q_INVOKABLE void setNull(int row, bool null);
    Q_INVOKABLE void setOpen(int row, bool open);
    /// Adds an optional object, or an item to a list or an entry to a map, and asks for the
    /// keyboard at what is new.
    Q_INVOKABLE void add(int row);
    /// Removes an item, an entry, or an optional object, list or map.
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void move(int row, int by);
    Q_INVOKABLE void makeUuid(int row);
    /// Of a File: adds \a files; of Bytes: reads the first.
    Q_INVOKABLE void setFiles(int row, const QList<QUrl> &files);
    Q_INVOKABLE void removeFile(int row, int index);
    /// The row lost the keyboard: what is wrong with it is shown from now on.
    Q_INVOKABLE void leave(int row);
    /// A date that the person chose in a calendar; time and zone of a Kind::DateTime stay.
    Q_INVOKABLE void setDate(int row, int year, int month, int day);
    /// The date that is in the field, for a calendar; today if there is none.
    Q_INVOKABLE QDateTime dateOf(int row) const;
    /// Tries to send: emits submitted(), or shows all that is wrong and asks for the keyboard at
    /// the first of it.
    Q_INVOKABLE bool submit();
    /// Opens what is around the first fault and asks for the keyboard there; false: there is none.
    bool focusFirstFault();

Q_SIGNALS:
    void changed();
    /// The person wants it sent, and it is valid.
    void submitted();
    /// The row is to have the keyboard.
    void focusRequested(int row);

private:
    FormNode *at(int row) const { return m_rows.value(row); }
    bool isUpdate() const { return m_purpose == Purpose::Update; }
    void showColumns();
    void start(std::unique_ptr<FormNode> root);
    /// Makes the rows anew after something opened, closed, came or went.
    void layOut();
    /// The person has changed what is in \a node.
    void edited(FormNode *node);
    /// Opens what is around \a node, and asks for the keyboard there.
    void reveal(FormNode *node);
    FormNode *firstFault() const;
    FormNode *find(const QString &pointer) const;
    void setLexeme(FormNode *node, const QString &text);

    std::unique_ptr<FormNode> m_root;
    std::unique_ptr<FormBuilder> m_builder;
    QList<FormNode *> m_rows;
    Purpose m_purpose = Purpose::Create;
    QStringList m_problems;
    QByteArray m_initial; ///< json() at the beginning
    bool m_hasNoNull = false; ///< A change is JSON, and no merge patch where null removes
    bool m_isText = false; ///< The body is the text of its only field
    bool m_isTried = false;
};

} // namespace Keyfob
