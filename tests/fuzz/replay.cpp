#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

// Runs the entry of the fuzzer on every file of a folder, whole and cut short everywhere, under each choice of options.
int main(int count, char** arguments) {
    if (count != 2) return std::fprintf(stderr, "usage: attain_fuzz_replay FOLDER\n"), 2;
    std::vector<std::filesystem::path> files;
    for (auto const& each : std::filesystem::directory_iterator(arguments[1])) files.push_back(each.path());
    std::sort(files.begin(), files.end());
    std::size_t runs = 0;
    for (auto const& file : files) {
        std::ifstream in(file, std::ios::binary);
        std::string bytes{std::istreambuf_iterator<char>(in), {}};
        bytes.insert(bytes.begin(), '\0');
        std::printf("%s\n", file.filename().c_str());
        std::fflush(stdout);
        for (char options = 0; options < 8; ++options) {
            bytes.front() = options;
            auto const step = options == 0 ? std::size_t{1} : bytes.size();
            for (std::size_t size = bytes.size(); size > 0; size -= std::min(size, step)) {
                LLVMFuzzerTestOneInput(reinterpret_cast<std::uint8_t const*>(bytes.data()), size);
                ++runs;
            }
        }
    }
    std::printf("%zu runs on %zu files\n", runs, files.size());
    return files.empty() ? 1 : 0;
}
