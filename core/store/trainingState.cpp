// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trainingState.h"

#include "core/Error.h"
#include "core/store/Blobs.h"
#include "core/train/BinaryStream.h"
#include "core/train/MemoryBuffer.h"

#include <cstring>

namespace lodestone {

namespace {
struct Head {
    std::uint32_t magic = 0x5354444c; // "LDTS"
    std::uint32_t version = 1;
    std::uint64_t size = 0; ///< of what follows
    std::uint32_t checksum = 0; ///< of the same
    std::uint32_t unused = 0;
};
static_assert(sizeof(Head) == 24);
} // namespace

std::vector<char> trainingStateOf(const Training& training)
{
    MemoryBuffer buffer;
    std::ostream out(&buffer);
    writeValue(out, Head());
    training.save(out);
    std::vector<char> bytes = buffer.take();
    Head head;
    const auto payload = std::span(bytes).subspan(sizeof head);
    head.size = payload.size();
    head.checksum = checksumOf(payload);
    std::memcpy(bytes.data(), &head, sizeof head);
    return bytes;
}

void restoreTraining(Training& training, std::span<const char> bytes)
{
    Head head;
    if (bytes.size() < sizeof head)
        throw Error("the saved training state ends too early; start the run anew");
    std::memcpy(&head, bytes.data(), sizeof head);
    const auto payload = bytes.subspan(sizeof head);
    if (head.magic != Head().magic)
        throw Error("this is no saved training state; start the run anew");
    if (head.version != Head().version)
        throw Error("the saved training state has form " + std::to_string(head.version) + ", this version knows "
                    + std::to_string(Head().version) + "; go on with the version that saved it, or start the run anew");
    if (head.size != payload.size() || head.checksum != checksumOf(payload))
        throw Error("the saved training state is damaged; start the run anew");
    BytesBuffer buffer(payload);
    std::istream in(&buffer);
    training.load(in);
}

} // namespace lodestone
